package org.yidiantong.complaints;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.yidiantong.complaints.events.ComplaintId;
import org.yidiantong.kernel.Refusal;

/**
 * The complaint does not exist in the district, or the actor may not see it.
 */
public class ComplaintUnknown extends Refusal {

	private final transient @Nullable ComplaintId id;

	private ComplaintUnknown(String name, @Nullable ComplaintId id) {
		super(name, Reason.UNKNOWN);
		this.id = id;
	}

	/** For a lookup by tracking code. */
	public static ComplaintUnknown ofTrackingCode() {
		return new ComplaintUnknown("complaint-unknown", null);
	}

	/** For a lookup by id. */
	public static ComplaintUnknown ofId() {
		return new ComplaintUnknown("complaint-unknown", null);
	}

	/** For a lookup by an id, which no answer tells. */
	static ComplaintUnknown of(ComplaintId id) {
		return new ComplaintUnknown("complaint-unknown", id);
	}

	/** The id that was looked up, if it was one. There may be such a complaint. */
	public Optional<ComplaintId> id() {
		return Optional.ofNullable(this.id);
	}

}
