// Which statements are left alone for longest, counted in stops of the sequence?
import io.github.ecf4j.curriculum.EcfCurriculum;
import io.github.ecf4j.curriculum.analysis.*;

var analysis = CurriculumAnalysis.of(EcfCurriculum.ambition());
int silence(Revisits one) { return one.spacing().isEmpty() ? 0 : Collections.max(one.spacing()); }
analysis.programme().framework().statements().stream().
    map(statement -> analysis.revisits(statement.code())).
    sorted(Comparator.comparingInt(one -> -silence(one))).
    limit(10).
    forEach(one -> System.out.println(one.statement() + "  " + silence(one)));
/exit
