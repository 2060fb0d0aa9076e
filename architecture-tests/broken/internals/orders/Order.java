package broken.internals.orders;

/**
 * What is bought.
 */
public record Order(String id) {
}
