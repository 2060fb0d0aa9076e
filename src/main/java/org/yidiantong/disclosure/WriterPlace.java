package org.yidiantong.disclosure;

import org.yidiantong.organization.Place;

/**
 * For which unit and place an officer writes.
 */
public record WriterPlace(String unitName, Place place) {
}
