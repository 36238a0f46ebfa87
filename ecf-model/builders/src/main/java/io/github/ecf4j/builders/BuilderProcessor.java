package io.github.ecf4j.builders;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/**
 * Writes a public builder for each value that Immutables implements and that has a method {@code
 * toBuilder()} but no class {@code Builder} of its own: for {@code Post} a class {@code
 * PostBuilder} in its package.
 *
 * <p>The builder takes each part once, as {@code ValueBuilder} says, and shows each method with the
 * description of the part. It passes the parts to the hidden builder that Immutables generates.
 */
@SupportedAnnotationTypes(BuilderProcessor.IMMUTABLE)
public final class BuilderProcessor extends AbstractProcessor {
  static final String IMMUTABLE = "org.immutables.value.Value.Immutable";
  private static final String DEFAULT = "org.immutables.value.Value.Default";

  /** For the compiler. */
  public BuilderProcessor() {}

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    Stream<? extends Element> values =
        annotations.stream().flatMap(one -> round.getElementsAnnotatedWith(one).stream());
    ElementFilter.typesIn(values.toList()).stream()
        .filter(type -> hasToBuilder(type) && !hasItsOwn(type))
        .forEach(this::write);
    return false;
  }

  private static boolean hasToBuilder(TypeElement type) {
    return ElementFilter.methodsIn(type.getEnclosedElements()).stream()
        .anyMatch(method -> method.getSimpleName().contentEquals("toBuilder"));
  }

  private static boolean hasItsOwn(TypeElement type) {
    return ElementFilter.typesIn(type.getEnclosedElements()).stream()
        .anyMatch(nested -> nested.getSimpleName().contentEquals("Builder"));
  }

  private void write(TypeElement type) {
    String name = type.getSimpleName().toString();
    String within = processingEnv.getElementUtils().getPackageOf(type).toString();
    BuilderSource source = new BuilderSource(within, name);
    ElementFilter.methodsIn(type.getEnclosedElements()).stream()
        .filter(BuilderProcessor::isPart)
        .map(method -> partOf(name, method))
        .forEach(source::add);
    try (Writer file =
        processingEnv
            .getFiler()
            .createSourceFile(within + "." + name + "Builder", type)
            .openWriter()) {
      file.write(source.text());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** As Immutables sees it: what a value must be given, or may be given in place of a default. */
  private static boolean isPart(ExecutableElement method) {
    return method.getParameters().isEmpty()
        && (method.getModifiers().contains(Modifier.ABSTRACT) || hasDefault(method));
  }

  private static boolean hasDefault(Element method) {
    return method.getAnnotationMirrors().stream()
        .anyMatch(one -> one.getAnnotationType().toString().equals(DEFAULT));
  }

  private Part partOf(String owner, ExecutableElement method) {
    String doc = processingEnv.getElementUtils().getDocComment(method);
    if (doc == null) {
      throw new IllegalArgumentException(owner + "." + method + " has no description");
    }
    return Part.of(owner, method, hasDefault(method), doc);
  }
}
