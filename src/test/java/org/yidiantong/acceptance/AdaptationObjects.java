package org.yidiantong.acceptance;

import java.util.List;
import java.util.Map;

import org.yidiantong.checklist.adaptation.AdaptFlow;
import org.yidiantong.checklist.adaptation.AdaptationManagement;
import org.yidiantong.checklist.adapted.AdaptationReason;
import org.yidiantong.checklist.adapted.StepChange;
import org.yidiantong.identity.Actor;

import org.springframework.stereotype.Component;

/**
 * Creates an adaptation of a flow by a village through the module's door.
 */
@Component
class AdaptationObjects implements ModuleObjects {

	private final AdaptationManagement adaptations;

	AdaptationObjects(AdaptationManagement adaptations) {
		this.adaptations = adaptations;
	}

	@Override
	public Map<String, String> ids(Actor desk, Actor village, String place) {
		String id = this.adaptations.list(village)
			.stream()
			.map((one) -> one.adaptation().id())
			.findFirst()
			.orElseGet(() -> this.adaptations
				.begin(village,
						new AdaptFlow(place, "B08", AdaptationReason.CUSTOM, "一向如此",
								List.of(StepChange.detail(1, "在村部"))))
				.id())
			.toString();
		return Map.of("adaptations/id", id);
	}

}
