package org.yidiantong.site;

/**
 * The page that answers the search box of the frame. A module that has one contributes it
 * as a bean.
 *
 * @param path below the district, beginning with a slash
 */
public record SearchBox(String path) {
}
