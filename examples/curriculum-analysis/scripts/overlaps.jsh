// Which two modules have most statements in common?
import io.github.ecf4j.curriculum.EcfCurriculum;
import io.github.ecf4j.curriculum.analysis.CurriculumAnalysis;

CurriculumAnalysis.of(EcfCurriculum.ambition()).overlap().cellSet().stream().
    filter(pair -> pair.getRowKey().compareTo(pair.getColumnKey()) < 0).
    sorted(Comparator.comparingInt(pair -> -pair.getValue().size())).
    limit(10).
    forEach(pair -> System.out.println(
        pair.getRowKey() + " and " + pair.getColumnKey() + "  " + pair.getValue()));
/exit
