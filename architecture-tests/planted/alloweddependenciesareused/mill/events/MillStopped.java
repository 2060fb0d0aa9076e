package planted.alloweddependenciesareused.mill.events;

/** Nobody listens. */
public record MillStopped(String name) {
}
