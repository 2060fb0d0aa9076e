package org.yidiantong.portal.posters;

/**
 * A file to print.
 *
 * @param name such as {@code 341503100-V04}, for the name of the file
 * @param pdf its contents
 */
public record Poster(String name, byte[] pdf) {
}
