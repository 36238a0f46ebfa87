package io.github.ecf4j.examples.curriculumanalysis.export;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.ecf4j.examples.curriculumanalysis.json.JsonText;
import io.github.ecf4j.model.check.Check;
import io.github.ecf4j.model.framework.Framework;
import io.github.ecf4j.model.framework.Practice;
import io.github.ecf4j.model.framework.Standard;
import io.github.ecf4j.model.framework.Statement;
import io.github.ecf4j.model.framework.StatementCode;
import io.github.ecf4j.model.framework.StatementKind;
import io.github.ecf4j.model.programme.CoverageStrength;
import io.github.ecf4j.model.programme.ModuleSet;
import io.github.ecf4j.model.programme.Programme;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A framework as a package of 1EdTech's Competencies and Academic Standards Exchange (CASE) 1.1.
 *
 * <p>Identifiers are name-based and times are those of the framework's edition, so that the same
 * framework gives the same bytes. Statements of a standard are related where a programme has a
 * learn that and a learn how to at the core of one module, as their notes say.
 */
public final class CasePackage {
  private static final String OWN_WORDS =
      "A summary in ecf4j's own words; the official wording is that of the Department for"
          + " Education.";

  private final Framework framework;
  private final Programme programme;
  private final String changed;
  private final Link document;
  private final List<Item> items = new ArrayList<>();
  private final List<Association> associations = new ArrayList<>();

  record Link(String title, String identifier, String uri) {}

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Document(
      String identifier,
      String uri,
      String caseVersion,
      String creator,
      String title,
      String lastChangeDateTime,
      String language,
      @Nullable String notes) {}

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Item(
      String identifier,
      String uri,
      String fullStatement,
      String humanCodingScheme,
      @JsonProperty("CFItemType") String type,
      @Nullable String notes,
      String lastChangeDateTime) {}

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Association(
      String identifier,
      String uri,
      String associationType,
      Link originNodeURI,
      Link destinationNodeURI,
      int sequenceNumber,
      @Nullable String notes,
      String lastChangeDateTime) {}

  record CfPackage(
      @JsonProperty("CFDocument") Document document,
      @JsonProperty("CFItems") List<Item> items,
      @JsonProperty("CFAssociations") List<Association> associations) {}

  private CasePackage(Programme programme) {
    this.programme = programme;
    this.framework = programme.framework();
    String id = framework.id();
    Check.that(id.matches(".*-[0-9]{4}"), "framework", id, "an id that ends in a year: ecf-2019");
    this.changed = id.substring(id.length() - 4) + "-01-01T00:00:00+00:00";
    this.document = link(framework.title(), "document");
  }

  /**
   * The package.
   *
   * @param programme a programme on the framework, whose id ends in the year of its edition
   * @return the package as JSON
   * @throws io.github.ecf4j.model.check.InvalidValueException if the framework's id ends in no year
   */
  public static String of(Programme programme) {
    CasePackage all = new CasePackage(programme);
    all.addItems();
    return JsonText.of(new CfPackage(all.document(), all.items, all.associations));
  }

  private Document document() {
    boolean summaries =
        framework.statements().stream().anyMatch(one -> one.officialWording().isEmpty());
    return new Document(
        document.identifier(),
        document.uri(),
        "1.1",
        "Department for Education",
        framework.title(),
        changed,
        "en-GB",
        summaries ? OWN_WORDS : null);
  }

  private Link link(String title, String name) {
    UUID id =
        UUID.nameUUIDFromBytes(
            ("ecf4j CASE " + framework.id() + " " + name).getBytes(StandardCharsets.UTF_8));
    return new Link(title, id.toString(), "urn:uuid:" + id);
  }

  private void addItems() {
    Link root = item("framework", framework.id(), "Framework", framework.title(), null);
    child(root, document, 1);
    for (Standard standard : framework.standards()) {
      addStandard(standard, root);
    }
    relate();
  }

  private void addStandard(Standard standard, Link root) {
    String number = String.valueOf(standard.number());
    Link parent = item("standard " + number, number, "Standard", standard.title(), null);
    child(parent, root, standard.number());
    for (Practice practice : framework.practices()) {
      if (practice.standard() == standard.number()) {
        String code = number + "/" + practice.number();
        child(
            item("practice " + code, code, "Practice", practice.name(), null),
            parent,
            practice.number());
      }
    }
    Optional<Link> previous = Optional.empty();
    int sequence = 1;
    for (Statement statement : framework.statementsOf(standard)) {
      Link link =
          item(
              name(statement.code()),
              statement.code().toString(),
              statement.code().kind() == StatementKind.LEARN_THAT ? "Learn that" : "Learn how to",
              statement.officialWording().orElse(statement.summary()),
              statement.officialWording().isPresent() ? null : OWN_WORDS);
      child(link, parentOf(statement, parent), sequence);
      int at = sequence;
      previous.ifPresent(before -> associate("precedes", before, link, at, null));
      previous = Optional.of(link);
      sequence++;
    }
  }

  private static String name(StatementCode code) {
    return "statement " + code;
  }

  private Link parentOf(Statement statement, Link standard) {
    return statement
        .practice()
        .map(
            practice ->
                link(practice.name(), "practice " + practice.standard() + "/" + practice.number()))
        .orElse(standard);
  }

  private Link item(String name, String code, String type, String text, @Nullable String notes) {
    Link link = link(text, name);
    items.add(new Item(link.identifier(), link.uri(), text, code, type, notes, changed));
    return link;
  }

  private void child(Link child, Link parent, int sequence) {
    associate("isChildOf", child, parent, sequence, null);
  }

  private void associate(
      String type, Link origin, Link destination, int sequence, @Nullable String notes) {
    Link link = link(type, type + " " + origin.identifier() + " " + destination.identifier());
    associations.add(
        new Association(
            link.identifier(), link.uri(), type, origin, destination, sequence, notes, changed));
  }

  private void relate() {
    String notes =
        "Not the Department's: both are core to one module of " + programme.title() + ".";
    int sequence = 1;
    for (Statement that : framework.statements()) {
      for (Statement howTo : framework.statements()) {
        if (isRelated(that.code(), howTo.code())) {
          associate(
              "isRelatedTo",
              link(text(that), name(that.code())),
              link(text(howTo), name(howTo.code())),
              sequence,
              notes);
          sequence++;
        }
      }
    }
  }

  private static String text(Statement statement) {
    return statement.officialWording().orElse(statement.summary());
  }

  private boolean isRelated(StatementCode that, StatementCode howTo) {
    return that.kind() == StatementKind.LEARN_THAT
        && howTo.kind() == StatementKind.LEARN_HOW_TO
        && that.standard() == howTo.standard()
        && core(that).intersects(core(howTo));
  }

  private ModuleSet core(StatementCode code) {
    return programme.coverage().modulesCovering(code, CoverageStrength.CORE);
  }
}
