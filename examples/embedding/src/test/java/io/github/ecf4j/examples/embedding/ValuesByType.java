package io.github.ecf4j.examples.embedding;

import com.google.common.collect.ImmutableList;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A value of each public type, found by calling: from a few values to begin with, whatever can be
 * called with what is there gives further ones, until no more come. So a new type needs no line
 * here, unless none can be made without more thought.
 */
final class ValuesByType {
  private final ImmutableList<Class<?>> types;

  /** How to get a value of a type; a builder is made anew each time, since it takes a part once. */
  private final Map<Class<?>, Callable<?>> known = new LinkedHashMap<>();

  /** Finds values of types. */
  ValuesByType(ImmutableList<Class<?>> types, Map<Class<?>, ?> first) {
    this.types = types;
    first.forEach((type, value) -> known.put(type, () -> value));
    int before;
    do {
      before = known.size();
      for (Class<?> type : types) {
        PublicApi.callsOf(type).forEach(call -> explore(type, call));
      }
    } while (known.size() > before);
  }

  private void explore(Class<?> type, Executable call) {
    Class<?> result = call instanceof Method method ? method.getReturnType() : type;
    boolean mayBeNew = !known.containsKey(result) || Collection.class.isAssignableFrom(result);
    boolean hasReceiver = isStatic(call) || find(type).isPresent();
    if (mayBeNew
        && hasReceiver
        && Stream.of(call.getParameterTypes()).allMatch(one -> find(one).isPresent())) {
      Callable<?> again = () -> call(type, call, argumentsOf(call, -1, null));
      try {
        keep(again.call(), again);
      } catch (Exception e) {
        // These arguments do not go together. Where no other call gives the type, the test says so.
      }
    }
  }

  private void keep(Object value, Callable<?> again) {
    Object one = value;
    if (value instanceof Optional<?> optional) {
      one = optional.orElse(null);
    } else if (value instanceof Collection<?> all && !all.isEmpty()) {
      one = all.iterator().next();
    }
    Object found = one;
    for (Class<?> type : types) {
      if (type.isInstance(found) && !known.containsKey(type)) {
        known.put(type, type.getSimpleName().endsWith("Builder") ? again : () -> found);
      }
    }
  }

  private static boolean isStatic(Executable call) {
    return call instanceof Constructor || Modifier.isStatic(call.getModifiers());
  }

  /** A value for each parameter, but for one at most, which has its own. */
  Object[] argumentsOf(Executable call, int index, @Nullable Object own) {
    Class<?>[] types = call.getParameterTypes();
    return IntStream.range(0, types.length)
        .mapToObj(i -> i == index ? own : get(types[i]))
        .toArray();
  }

  /** Calls a constructor, or a method of a type; an exception comes as it was thrown. */
  Object call(Class<?> type, Executable call, Object... arguments) throws Exception {
    call.setAccessible(true);
    try {
      return call instanceof Constructor<?> constructor
          ? constructor.newInstance(arguments)
          : ((Method) call).invoke(isStatic(call) ? null : get(type), arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause() instanceof Exception cause ? cause : e;
    }
  }

  /** Whether there is a value of a type. */
  boolean has(Class<?> type) {
    return find(type).isPresent();
  }

  /** A value of a type. */
  Object get(Class<?> type) {
    try {
      return find(type).orElseThrow().call();
    } catch (Exception e) {
      throw new IllegalStateException("there is no value of " + type, e);
    }
  }

  private Optional<Callable<?>> find(Class<?> type) {
    if (known.containsKey(type)) {
      return Optional.of(known.get(type));
    } else if (type.isEnum()) {
      return Optional.of(() -> type.getEnumConstants()[0]);
    } else if (type.isArray()) {
      return Optional.of(() -> Array.newInstance(type.getComponentType(), 0));
    } else if (type == Stream.class) {
      return Optional.of(Stream::empty);
    }
    return known.entrySet().stream()
        .filter(one -> type.isAssignableFrom(one.getKey()))
        .findFirst()
        .map(Map.Entry::getValue);
  }
}
