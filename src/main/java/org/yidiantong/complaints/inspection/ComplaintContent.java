package org.yidiantong.complaints.inspection;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonIgnore;

/**
 * What the person wrote.
 *
 * @param anonymous whether the person left no contact details
 * @param text the de-identified text, or the full text of a look with a reason
 * @param identifiable whether the text is the full text
 * @param forUnits the text as the units that handle it see it
 * @param supplements the supplements as these units see them, oldest first
 * @param openable whether the actor may look at what is hidden, for a recorded reason
 * @param masked whether something of the text is hidden
 */
public record ComplaintContent(boolean anonymous, String text, boolean identifiable, @JsonIgnore String forUnits,
		@JsonIgnore List<String> supplements, @JsonIgnore boolean openable, @JsonIgnore boolean masked) {

	public ComplaintContent {
		supplements = List.copyOf(supplements);
	}

}
