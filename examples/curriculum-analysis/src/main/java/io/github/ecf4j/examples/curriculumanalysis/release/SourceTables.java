package io.github.ecf4j.examples.curriculumanalysis.release;

import com.google.common.collect.ImmutableMap;
import io.github.ecf4j.curriculum.analysis.Bibliography;
import io.github.ecf4j.curriculum.analysis.Reference;
import io.github.ecf4j.curriculum.analysis.Work;
import io.github.ecf4j.model.source.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The documents that rows cite, and the works that modules' pages name. */
final class SourceTables {
  private SourceTables() {}

  private record Named(String programme, int number, Work work, Reference reference) {}

  static Table documents(Set<Source> sources) {
    return Table.of("sources", "a document that rows of other tables cite", List.copyOf(sources))
        .column(Column.text("source", "key of the document"), Source::key)
        .asKey()
        .column(Columns.TITLE, Source::title)
        .column(Column.text("publisher", "whose it is"), Source::publisher)
        .build();
  }

  /** The references of bibliographies by the programme's id. */
  static Table references(ImmutableMap<String, Bibliography> bibliographies) {
    List<Named> all = new ArrayList<>();
    bibliographies.forEach(
        (id, bibliography) -> {
          int number = 1;
          for (Work work : bibliography.works()) {
            for (Reference one : work.references()) {
              all.add(new Named(id, number, work, one));
              number++;
            }
          }
        });
    return Table.of(
            "references", "a work named on a module's pages, as printed; most named first", all)
        .with(Columns.programme(Named::programme))
        .column(Columns.NUMBER, Named::number)
        .asKey()
        .column(
            Column.text("work", "first author, year and first words: the same for one work"),
            one -> one.work().key())
        .column(Columns.MODULE, one -> one.reference().module())
        .column(
            Column.choice(
                "reference_kind",
                "how the page names it",
                Reference.Kind.class,
                ImmutableMap.of(
                    Reference.Kind.CITED, "among its references",
                    Reference.Kind.FURTHER_READING, "as further reading")),
            one -> one.reference().kind())
        .column(Column.text("reference", "the reference as printed"), one -> one.reference().text())
        .with(Columns.citation((Named one) -> one.reference().citation()))
        .refersTo("modules", Columns.PROGRAMME, Columns.MODULE)
        .build();
  }
}
