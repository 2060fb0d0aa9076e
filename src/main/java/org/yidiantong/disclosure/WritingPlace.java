package org.yidiantong.disclosure;

import org.yidiantong.organization.Place;

/**
 * For which unit and place an officer writes.
 */
public record WritingPlace(String unitName, Place place) {
}
