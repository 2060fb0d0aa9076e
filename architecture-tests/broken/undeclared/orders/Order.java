package broken.undeclared.orders;

/**
 * What is bought.
 */
public record Order(String id) {
}
