package planted.alloweddependenciesareused.field;

/** Golden. */
public record Corn(int grams) {
}
