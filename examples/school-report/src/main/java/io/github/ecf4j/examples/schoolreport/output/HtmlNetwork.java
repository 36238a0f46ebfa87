package io.github.ecf4j.examples.schoolreport.output;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.Multimaps;
import com.google.common.collect.Sets;
import com.samskivert.mustache.Template;
import io.github.ecf4j.examples.schoolreport.network.EctDates;
import io.github.ecf4j.examples.schoolreport.network.NetworkTotals;
import io.github.ecf4j.examples.schoolreport.network.SchoolTotals;
import io.github.ecf4j.examples.schoolreport.network.Tally;
import io.github.ecf4j.examples.schoolreport.network.Totals;
import io.github.ecf4j.model.check.PlainText;
import io.github.ecf4j.model.programme.Weight;
import io.github.ecf4j.rules.exact.Exact;
import io.github.ecf4j.rules.finding.NotApplied;
import io.github.ecf4j.rules.finding.RuleInfo;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Writes {@code network.html}: one page, every value escaped by the template engine. */
final class HtmlNetwork {
  private static final Template TEMPLATE = Templates.compile("network");

  private HtmlNetwork() {}

  static String write(NetworkTotals totals) {
    return TEMPLATE.execute(view(totals));
  }

  private static NetworkView view(NetworkTotals totals) {
    Totals total = totals.total();
    return new NetworkView(
        Words.day(totals.reportDay()),
        Words.number(totals.schools().size()),
        incomplete(totals.brokenSchools().size(), total),
        figures(total),
        totals.schools().stream().map(HtmlNetwork::school).toList(),
        Sets.union(total.findings().rowKeySet(), total.notJudged().keySet()).stream()
            .sorted()
            .map(rule -> rule(rule, total))
            .toList(),
        total.findingCount() > 0,
        Multimaps.index(total.notApplied(), NotApplied::programme).asMap().entrySet().stream()
            .map(
                one ->
                    new NetworkView.NotApplied(
                        one.getKey(),
                        one.getValue().stream()
                            .map(rule -> rule.rule().id().toString())
                            .collect(joining(", "))))
            .toList(),
        bodies(totals),
        totals.brokenSchools().stream()
            .map(broken -> new NetworkView.Broken(seen(broken.folder()), broken.reason()))
            .toList());
  }

  private static String incomplete(int broken, Totals total) {
    int refused = total.rowsRefused();
    return Stream.of(
            counted(broken, " school could not be read", " schools could not be read"),
            counted(refused, " row could not be read", " rows could not be read"),
            total.notJudged().isEmpty() ? "" : "not everybody could be judged by every rule")
        .filter(words -> !words.isEmpty())
        .collect(joining(", and "));
  }

  private static String counted(int number, String one, String many) {
    return number == 0 ? "" : Words.number(number) + (number == 1 ? one : many);
  }

  /** A folder may have any name. */
  private static String seen(String folder) {
    return PlainText.visible(folder);
  }

  private static NetworkView.School school(SchoolTotals school) {
    Totals totals = school.totals();
    return new NetworkView.School(
        // The name on disk holds percent signs of its own.
        Pages.inLink(ReportFiles.inFileName(school.folder())) + "/" + Pages.REPORT,
        school.schoolName().orElse(seen(school.folder())),
        school.schoolName().isPresent() ? seen(school.folder()) : "",
        school.silences().stream().map(NotJudgedSection::since).toList(),
        figures(totals),
        totals.findings().rowKeySet().stream()
            .map(
                rule ->
                    new NetworkView.RuleCount(rule.id().id(), Words.number(totals.findings(rule))))
            .toList(),
        totals.notJudged().entrySet().stream()
            .map(
                one ->
                    new NetworkView.RuleCount(one.getKey().id().id(), Words.number(one.getValue())))
            .toList());
  }

  /** Ends and what is due by appropriate body, by name; last of the ECTs of none. */
  private static List<NetworkView.Body> bodies(NetworkTotals totals) {
    SortedMap<String, List<NetworkView.Dates>> byBody = new TreeMap<>();
    List<NetworkView.Dates> ofNone = new ArrayList<>();
    for (SchoolTotals school : totals.schools()) {
      for (EctDates one : school.dates()) {
        one.appropriateBody()
            .map(body -> byBody.computeIfAbsent(body, b -> new ArrayList<>()))
            .orElse(ofNone)
            .add(dates(school, one));
      }
    }
    List<NetworkView.Body> bodies = new ArrayList<>();
    byBody.forEach((name, dates) -> bodies.add(body(bodies.size(), name, dates)));
    if (!ofNone.isEmpty()) {
      bodies.add(body(bodies.size(), "", ofNone));
    }
    return bodies;
  }

  private static NetworkView.Body body(int number, String name, List<NetworkView.Dates> dates) {
    return new NetworkView.Body("body-" + (number + 1), name, dates);
  }

  private static NetworkView.Dates dates(SchoolTotals school, EctDates one) {
    return new NetworkView.Dates(
        school.schoolName().orElse(seen(school.folder())),
        one.name(),
        one.endsOn()
            .map(day -> Words.day(day) + (one.isEstimate() ? " (estimated)" : ""))
            .orElse(""),
        Stream.of(
                one.daysOfExtension().signum() > 0 ? Words.count(one.daysOfExtension(), "day") : "",
                one.termsOfExtension().equals("0")
                    ? ""
                    : Words.count(Exact.of(new BigDecimal(one.termsOfExtension())), "term"))
            .filter(words -> !words.isEmpty())
            .collect(joining(" and ")),
        one.due().stream().map(Words::due).toList());
  }

  private static NetworkView.Rule rule(RuleInfo rule, Totals total) {
    Map<Weight, Integer> byWeight = total.findings().row(rule);
    Integer notJudged = total.notJudged().get(rule);
    return new NetworkView.Rule(
        rule.id().id(),
        rule.title(),
        byWeight.entrySet().stream()
            .map(
                one ->
                    new NetworkView.Weight(
                        one.getKey().name(),
                        byWeight.size() == 1 ? "" : Words.number(one.getValue())))
            .toList(),
        Words.number(total.findings(rule)),
        notJudged == null ? "" : Words.number(notJudged));
  }

  private static NetworkView.Figures figures(Totals totals) {
    return new NetworkView.Figures(
        Words.number(totals.ects()),
        (totals.mayLackStudy() ? "at least " : "") + Words.number(totals.modulesCompleted()),
        tally(totals.plannedModules()),
        tally(totals.cycles()),
        tally(totals.events()),
        Words.number(totals.findingCount()),
        Words.number(totals.notJudgedCount()),
        Words.number(totals.rowsRefused()));
  }

  private static String tally(Tally tally) {
    return Stream.of(
            tally.due() == 0 ? "" : Words.number(tally.done()) + " of " + Words.number(tally.due()),
            counted(tally.notJudged(), " not judged", " not judged"))
        .filter(words -> !words.isEmpty())
        .collect(joining(", "));
  }
}
