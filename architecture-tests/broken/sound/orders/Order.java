package broken.sound.orders;

/**
 * What is bought.
 */
public record Order(String id) {
}
