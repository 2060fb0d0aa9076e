package org.yidiantong.complaints.inspection;

import org.jspecify.annotations.Nullable;
import org.yidiantong.complaints.events.ComplaintId;

/**
 * The numbers by which people know complaints, for records of what was done.
 */
@FunctionalInterface
public interface ComplaintNumbers {

	/** The number of a complaint; null before it is accepted. */
	@Nullable String number(ComplaintId complaint);

}
