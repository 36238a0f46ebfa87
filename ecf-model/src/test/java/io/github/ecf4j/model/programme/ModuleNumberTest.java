package io.github.ecf4j.model.programme;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

@Domain(ProgrammeDomain.class)
class ModuleNumberTest {
  @Property
  void numbersComeFromASharedStock(@ForAll ModuleNumber module) {
    assertThat(ModuleNumber.of(module.value()))
        .isSameAs(module)
        .isEqualTo(new ModuleNumber(module.value()));
  }

  @Property
  void numbersAreOrderedAndPrintedAsNumbers(@ForAll ModuleNumber one, @ForAll ModuleNumber other) {
    assertThat(Integer.signum(one.compareTo(other)))
        .isEqualTo(Integer.compare(one.value(), other.value()));
    assertThat(one).hasToString(Integer.toString(one.value()));
  }
}
