package io.github.ecf4j.rules.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.google.common.collect.ImmutableList;
import com.google.gson.Gson;
import com.google.gson.JsonParseException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** JSON libraries as they come, with unknown fields ignored. */
abstract class Json {
  static final Json JACKSON_2 =
      new Json() {
        private final com.fasterxml.jackson.databind.ObjectMapper mapper =
            new com.fasterxml.jackson.databind.ObjectMapper()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

        @Override
        String write(Object record) {
          try {
            return mapper.writeValueAsString(record);
          } catch (JsonProcessingException e) {
            throw new AssertionError(e);
          }
        }

        @Override
        <T> T read(String text, Class<T> type) throws Refused {
          try {
            return mapper.readValue(text, type);
          } catch (JsonProcessingException e) {
            throw new Refused(e);
          }
        }
      };

  static final Json JACKSON_3 =
      new Json() {
        private final JsonMapper mapper = JsonMapper.shared();

        @Override
        String write(Object record) {
          return mapper.writeValueAsString(record);
        }

        @Override
        <T> T read(String text, Class<T> type) throws Refused {
          try {
            return mapper.readValue(text, type);
          } catch (JacksonException e) {
            throw new Refused(e);
          }
        }
      };

  static final Json GSON =
      new Json() {
        private final Gson gson = new Gson();

        @Override
        String write(Object record) {
          return gson.toJson(record);
        }

        @Override
        <T> T read(String text, Class<T> type) throws Refused {
          try {
            return gson.fromJson(text, type);
          } catch (JsonParseException e) {
            throw new Refused(e);
          }
        }
      };

  static final ImmutableList<Json> ALL = ImmutableList.of(JACKSON_2, JACKSON_3, GSON);

  /** A library found that a text is no such record. */
  static final class Refused extends Exception {
    private static final long serialVersionUID = 1L;

    Refused(Exception cause) {
      super(cause);
    }
  }

  abstract String write(Object record);

  abstract <T> T read(String text, Class<T> type) throws Refused;
}
