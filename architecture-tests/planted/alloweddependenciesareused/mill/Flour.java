package planted.alloweddependenciesareused.mill;

/** Ground corn. */
public record Flour(int grams) {
}
