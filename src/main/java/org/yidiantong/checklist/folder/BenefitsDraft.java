package org.yidiantong.checklist.folder;

import java.util.List;

import org.yidiantong.checklist.benefits.Benefit;

/**
 * The policies of a district as read from its folder.
 */
public record BenefitsDraft(List<Benefit> benefits) {

	public BenefitsDraft {
		benefits = List.copyOf(benefits);
	}

}
