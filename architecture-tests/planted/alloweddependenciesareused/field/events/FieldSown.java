package planted.alloweddependenciesareused.field.events;

/** The shop listens. */
public record FieldSown(String name) {
}
