package io.github.ecf4j.rules.exchange;

import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import io.github.ecf4j.model.check.InvalidValueException;
import io.github.ecf4j.model.exchange.CitationData;
import io.github.ecf4j.model.exchange.EventDatesData;
import io.github.ecf4j.model.exchange.Exchanged;
import io.github.ecf4j.model.exchange.Parts;
import io.github.ecf4j.model.exchange.PlannedStudyData;
import io.github.ecf4j.model.exchange.SchoolCalendarData;
import io.github.ecf4j.model.plan.PlannedStudy;
import io.github.ecf4j.model.programme.EventDates;
import io.github.ecf4j.rules.policy.Figure;
import io.github.ecf4j.rules.policy.FigureValue;
import io.github.ecf4j.rules.policy.Policies;
import io.github.ecf4j.rules.policy.Reading;
import io.github.ecf4j.rules.policy.Readings;
import io.github.ecf4j.rules.school.Pacing;
import io.github.ecf4j.rules.school.School;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A {@link School}.
 *
 * @param version the version of the document
 * @param calendar its calendar
 * @param figures the figures that it or its appropriate body sets itself
 * @param readings the open points that it reads otherwise than by default
 * @param pacing how fast modules are studied; as published if absent
 * @param dates the days of the provider's events
 */
public record SchoolData(
    Integer version,
    SchoolCalendarData calendar,
    @Nullable List<FigureData> figures,
    @Nullable List<ReadingData> readings,
    @Nullable PacingData pacing,
    @Nullable EventDatesData dates)
    implements Exchanged<School> {
  /**
   * A {@link FigureValue}.
   *
   * @param figure the id of the figure
   * @param from the day from which it applies
   * @param value the value, as in {@code policy.tsv}
   * @param citation who says so
   */
  public record FigureData(String figure, String from, String value, CitationData citation)
      implements Exchanged<FigureValue<?>> {
    /**
     * Writes the value of a figure.
     *
     * @param value the value
     * @return its wire form
     */
    public static FigureData of(FigureValue<?> value) {
      requireNonNull(value, "value");
      return new FigureData(
          value.figure().id(),
          value.from().toString(),
          Texts.of(value.value()),
          CitationData.of(value.citation()));
    }

    @Override
    public FigureValue<?> read(Parts in) {
      Figure<?> of =
          in.required(
              "figure", figure, id -> Figure.byId(id).orElseThrow(() -> unknown(id, "figure")));
      var first = in.required("from", from, Parts::day);
      var text = in.required("value", value, this::parsed);
      var cited = in.required("citation", citation);
      return in.build(() -> FigureValue.of(of, first, text, cited));
    }

    /** Judges the value itself, where the figure is known. */
    private String parsed(String text) {
      Figure.byId(String.valueOf(figure)).ifPresent(one -> one.parse(text));
      return text;
    }
  }

  /**
   * How an open point is read.
   *
   * @param reading the id of the reading
   * @param choice the choice, as in {@code settings.csv}
   */
  public record ReadingData(String reading, String choice)
      implements Exchanged<UnaryOperator<Readings>> {
    private static <T> ReadingData of(Reading<T> reading, Readings all) {
      return new ReadingData(reading.id(), Texts.of(all.get(reading)));
    }

    /**
     * Reads a choice.
     *
     * @param in takes the parts
     * @return what makes the choice among others
     */
    @Override
    public UnaryOperator<Readings> read(Parts in) {
      Reading<?> of =
          in.required(
              "reading", reading, id -> Reading.byId(id).orElseThrow(() -> unknown(id, "reading")));
      var text = in.required("choice", choice, this::parsed);
      return in.build(() -> all -> all.withText(of, text));
    }

    /** Judges the choice itself, where the reading is known. */
    private String parsed(String text) {
      Reading.byId(String.valueOf(reading)).ifPresent(one -> one.parse(text));
      return text;
    }
  }

  /**
   * A {@link Pacing} of any kind; what is not of its kind is absent.
   *
   * @param kind a {@link Kind}
   * @param weeks how many weeks a module takes
   * @param own the weeks of modules that the school sets itself
   */
  public record PacingData(
      String kind, @Nullable Integer weeks, @Nullable List<PlannedStudyData> own)
      implements Exchanged<Pacing> {
    /** The kinds of pace. */
    public enum Kind {
      /** {@link Pacing.Published}. */
      PUBLISHED,
      /** {@link Pacing.WeeksPerModule}: has weeks. */
      WEEKS_PER_MODULE,
      /** {@link Pacing.ProRata}. */
      PRO_RATA,
      /** {@link Pacing.Own}: has weeks of its own. */
      OWN
    }

    /**
     * Writes a pace.
     *
     * @param pacing the pace
     * @return its wire form
     */
    public static PacingData of(Pacing pacing) {
      requireNonNull(pacing, "pacing");
      if (pacing instanceof Pacing.WeeksPerModule one) {
        return new PacingData(Kind.WEEKS_PER_MODULE.name(), one.weeks(), null);
      } else if (pacing instanceof Pacing.Own one) {
        return new PacingData(
            Kind.OWN.name(),
            null,
            one.weeks().entrySet().stream()
                .map(week -> new PlannedStudy(week.getKey(), week.getValue()))
                .map(PlannedStudyData::of)
                .toList());
      }
      Kind kind = pacing instanceof Pacing.ProRata ? Kind.PRO_RATA : Kind.PUBLISHED;
      return new PacingData(kind.name(), null, null);
    }

    @Override
    public Pacing read(Parts in) {
      var ofKind = in.required("kind", kind, Parts.oneOf(Kind.class));
      int each = ofKind == Kind.WEEKS_PER_MODULE ? in.number("weeks", weeks) : 0;
      var studies = in.all("own", own);
      return in.build(
          () ->
              switch (ofKind) {
                case PUBLISHED -> Pacing.published();
                case WEEKS_PER_MODULE -> Pacing.weeksPerModule(each);
                case PRO_RATA -> Pacing.proRata();
                case OWN -> own(studies);
              });
    }

    private static Pacing own(List<PlannedStudy> studies) {
      Texts.different("own", studies.stream().map(PlannedStudy::module));
      return Pacing.own(
          studies.stream().collect(toImmutableMap(PlannedStudy::module, PlannedStudy::week)));
    }
  }

  /**
   * Writes a school.
   *
   * @param school the school
   * @return its wire form
   */
  public static SchoolData of(School school) {
    requireNonNull(school, "school");
    return new SchoolData(
        VERSION,
        SchoolCalendarData.of(school.calendar()),
        school.policies().own().stream().map(FigureData::of).toList(),
        Reading.all().stream()
            .filter(one -> !school.readings().get(one).equals(one.byDefault()))
            .map(one -> ReadingData.of(one, school.readings()))
            .toList(),
        PacingData.of(school.pacing()),
        EventDatesData.of(school.dates()));
  }

  @Override
  public School read(Parts in) {
    in.version(version);
    var terms = in.required("calendar", calendar);
    var ownFigures = in.all("figures", figures);
    var choices = in.all("readings", readings);
    var pace = in.optional("pacing", pacing).orElse(Pacing.published());
    var days = in.optional("dates", dates).orElse(EventDates.none());
    return in.build(
        Map.of("from", "figures.from"),
        () -> {
          Texts.different(
              "readings",
              requireNonNullElse(readings, List.<ReadingData>of()).stream()
                  .map(ReadingData::reading));
          Policies policies = Policies.published();
          for (FigureValue<?> one : ownFigures) {
            policies = policies.with(one);
          }
          Readings all = Readings.defaults();
          for (UnaryOperator<Readings> choice : choices) {
            all = choice.apply(all);
          }
          return new School(terms, policies, all, pace, days);
        });
  }

  private static InvalidValueException unknown(String id, String what) {
    return new InvalidValueException("id", id, "that of a " + what);
  }
}
