package org.yidiantong.checklist.adaptation;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.yidiantong.checklist.ItemUse;

import org.springframework.stereotype.Component;

/**
 * Counts the adaptations that are in effect or may become so, for whoever changes the
 * list.
 */
@Component
class AdaptationUse implements ItemUse {

	private final Adaptations adaptations;

	AdaptationUse(Adaptations adaptations) {
		this.adaptations = adaptations;
	}

	@Override
	public String kind() {
		return "adaptations";
	}

	@Override
	public Map<String, Long> open() {
		return this.adaptations.all()
			.stream()
			.filter((one) -> one.state().isOpen() || one.state() == AdaptationState.APPROVED)
			.map(Adaptation::lineage)
			.collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
	}

}
