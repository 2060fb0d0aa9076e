package org.yidiantong.complaints.inspection;

/**
 * What the person wrote.
 *
 * @param anonymous whether the person left no contact details
 * @param text the full text for the receiving desk, the de-identified text for others
 * @param identifiable whether the text is the full text
 * @param forUnits the text as the units that handle it see it
 */
public record ComplaintContent(boolean anonymous, String text, boolean identifiable, String forUnits) {
}
