package org.yidiantong.attachments;

import java.util.Set;
import java.util.TreeSet;

import org.yidiantong.kernel.Refusal;

/**
 * Some tokens stand for no photo that could still be claimed.
 */
public class AttachmentsUnclaimable extends Refusal {

	private final Set<Integer> positions;

	AttachmentsUnclaimable(Set<Integer> positions) {
		super("attachments-unclaimable", Reason.CONFLICT, positions.size());
		this.positions = new TreeSet<>(positions);
	}

	/** Which ones, counted from 0. */
	public Set<Integer> positions() {
		return new TreeSet<>(this.positions);
	}

}
