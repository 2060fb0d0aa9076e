package org.yidiantong.attachments;

import java.util.Set;
import java.util.TreeSet;

import org.yidiantong.kernel.Refusal;

/**
 * Some tokens do not belong to a photo that can be claimed.
 */
public class AttachmentsUnclaimable extends Refusal {

	private final Set<Integer> positions;

	AttachmentsUnclaimable(Set<Integer> positions) {
		super("attachments-unclaimable", Reason.CONFLICT, positions.size());
		this.positions = new TreeSet<>(positions);
	}

	/** Their indexes, from 0. */
	public Set<Integer> positions() {
		return new TreeSet<>(this.positions);
	}

}
