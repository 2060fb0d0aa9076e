package org.yidiantong.disclosure;

import org.yidiantong.organization.Place;

/**
 * The unit and place for which an officer writes.
 */
public record WriterPlace(String unitName, Place place) {
}
