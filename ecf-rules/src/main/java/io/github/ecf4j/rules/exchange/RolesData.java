package io.github.ecf4j.rules.exchange;

import static java.util.Objects.requireNonNull;

import io.github.ecf4j.model.exchange.Exchanged;
import io.github.ecf4j.model.exchange.Parts;
import io.github.ecf4j.rules.policy.Provision;
import io.github.ecf4j.rules.roles.AppropriateBody;
import io.github.ecf4j.rules.roles.Assessor;
import io.github.ecf4j.rules.roles.Objections;
import io.github.ecf4j.rules.roles.Objections.Objection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The wire form of who may do what, and of what speaks against it. */
public final class RolesData {
  private RolesData() {}

  /**
   * {@link Objections}.
   *
   * @param version the version of the document
   * @param all the objections; none if there is nothing against it
   */
  public record ObjectionsData(Integer version, @Nullable List<ObjectionData> all)
      implements Exchanged<Objections> {
    /**
     * Writes objections.
     *
     * @param objections the objections
     * @return their wire form
     */
    public static ObjectionsData of(Objections objections) {
      requireNonNull(objections, "objections");
      return new ObjectionsData(VERSION, objections.all().stream().map(ObjectionData::of).toList());
    }

    @Override
    public Objections read(Parts in) {
      in.version(version);
      var objections = in.all("all", all);
      return in.build(() -> new Objections(objections));
    }
  }

  /**
   * An {@link Objection}.
   *
   * @param provision the id of the provision
   * @param text what it is
   */
  public record ObjectionData(String provision, String text) implements Exchanged<Objection> {
    /**
     * Writes an objection.
     *
     * @param objection the objection
     * @return its wire form
     */
    public static ObjectionData of(Objection objection) {
      requireNonNull(objection, "objection");
      return new ObjectionData(objection.provision().id(), objection.text());
    }

    @Override
    public Objection read(Parts in) {
      var rests = in.required("provision", provision, Provision::byId);
      var words = in.text("text", text);
      return in.build(() -> new Objection(rests, words));
    }
  }

  /**
   * An {@link AppropriateBody}. What is absent is not so.
   *
   * @param kind an {@link AppropriateBody.Kind}
   * @param actedBefore whether it acted for the teacher before
   * @param recommendedTeacher whether it recommended the teacher for qualified status
   * @param employsTeacher whether it employs the teacher
   * @param servedThere whether the teacher served induction there
   * @param contactIsInvolved whether its named contact is involved in the induction
   */
  public record BodyData(
      String kind,
      @Nullable Boolean actedBefore,
      @Nullable Boolean recommendedTeacher,
      @Nullable Boolean employsTeacher,
      @Nullable Boolean servedThere,
      @Nullable Boolean contactIsInvolved)
      implements Exchanged<AppropriateBody> {
    /**
     * Writes a body.
     *
     * @param body the body
     * @return its wire form
     */
    public static BodyData of(AppropriateBody body) {
      requireNonNull(body, "body");
      return new BodyData(
          body.kind().name(),
          body.actedBefore(),
          body.recommendedTeacher(),
          body.employsTeacher(),
          body.servedThere(),
          body.contactIsInvolved());
    }

    @Override
    public AppropriateBody read(Parts in) {
      var ofKind = in.required("kind", kind, Parts.oneOf(AppropriateBody.Kind.class));
      return in.build(
          () ->
              AppropriateBody.builder()
                  .kind(ofKind)
                  .actedBefore(Boolean.TRUE.equals(actedBefore))
                  .recommendedTeacher(Boolean.TRUE.equals(recommendedTeacher))
                  .employsTeacher(Boolean.TRUE.equals(employsTeacher))
                  .servedThere(Boolean.TRUE.equals(servedThere))
                  .contactIsInvolved(Boolean.TRUE.equals(contactIsInvolved))
                  .build());
    }
  }

  /**
   * An {@link Assessor}. What is absent is not so.
   *
   * @param headteacher whether it is the headteacher
   * @param inductionTutor whether it is the induction tutor
   * @param mentor whether it is the mentor
   * @param qts whether the person holds QTS
   */
  public record AssessorData(
      @Nullable Boolean headteacher,
      @Nullable Boolean inductionTutor,
      @Nullable Boolean mentor,
      @Nullable Boolean qts)
      implements Exchanged<Assessor> {
    /**
     * Writes an assessor.
     *
     * @param assessor the assessor
     * @return the wire form
     */
    public static AssessorData of(Assessor assessor) {
      requireNonNull(assessor, "assessor");
      return new AssessorData(
          assessor.isHeadteacher(),
          assessor.isInductionTutor(),
          assessor.isMentor(),
          assessor.hasQts());
    }

    @Override
    public Assessor read(Parts in) {
      return in.build(
          () ->
              new Assessor(
                  Boolean.TRUE.equals(headteacher),
                  Boolean.TRUE.equals(inductionTutor),
                  Boolean.TRUE.equals(mentor),
                  Boolean.TRUE.equals(qts)));
    }
  }
}
