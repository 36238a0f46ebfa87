// Which statements does no published row of the programme's modules cover?
import io.github.ecf4j.curriculum.EcfCurriculum;
import io.github.ecf4j.curriculum.analysis.CurriculumAnalysis;

var analysis = CurriculumAnalysis.of(EcfCurriculum.ambition());
var met = analysis.covered(CurriculumAnalysis.inModules());
for (var statement : analysis.programme().framework().statements()) {
  if (!met.contains(statement.code())) {
    System.out.println(statement.code() + "  " + statement.summary());
  }
}
/exit
