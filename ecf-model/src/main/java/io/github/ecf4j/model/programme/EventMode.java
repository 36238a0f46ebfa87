package io.github.ecf4j.model.programme;

/** Where those who take part in a training event are. */
public enum EventMode {
  /** In one room. */
  FACE_TO_FACE,
  /** Each at a screen. */
  ONLINE,
  /** In one room or at a screen, as the delivery partner chooses. */
  EITHER
}
