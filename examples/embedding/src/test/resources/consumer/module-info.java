module consumer {
  requires io.github.ecf4j.curriculum;
  requires io.github.ecf4j.rules;
}
