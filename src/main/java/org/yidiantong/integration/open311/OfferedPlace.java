package org.yidiantong.integration.open311;

/**
 * A place to choose from.
 *
 * @param code of the place
 * @param name with its township
 */
public record OfferedPlace(String code, String name) {
}
