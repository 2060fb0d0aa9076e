package org.yidiantong.checklist.adaptation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.yidiantong.checklist.Item;
import org.yidiantong.checklist.ItemCode;
import org.yidiantong.checklist.RoutingPolicy;
import org.yidiantong.checklist.adapted.BrokenRule;
import org.yidiantong.checklist.adapted.FlowAdaptation;
import org.yidiantong.kernel.PlainText;
import org.yidiantong.kernel.ValidationError;
import org.yidiantong.organization.OrganizationChart;
import org.yidiantong.organization.Place;
import org.yidiantong.organization.PlaceCode;

/**
 * Checks what a township or village wants to change, and names everything that is wrong.
 * Uses no database, so that pages, API and folders refuse the same.
 */
final class AdaptationCheck {

	/** The longest explanation. */
	static final int LONGEST = 300;

	private final OrganizationChart chart;

	private final Function<ItemCode, Optional<Item>> items;

	AdaptationCheck(OrganizationChart chart, Function<ItemCode, Optional<Item>> items) {
		this.chart = chart;
		this.items = items;
	}

	Optional<Place> place(AdaptFlow command) {
		return PlaceCode.read(command.place()).flatMap(this.chart::place);
	}

	Optional<Item> item(AdaptFlow command) {
		return ItemCode.read(command.item()).flatMap(this.items);
	}

	/**
	 * All errors. The code of an error is {@code adaptation.<rule>}, its path that of the
	 * command.
	 */
	List<ValidationError> errors(AdaptFlow command) {
		List<ValidationError> errors = new ArrayList<>();
		Optional<Place> place = place(command);
		Optional<Item> item = item(command);
		if (place.isEmpty()) {
			errors.add(ValidationError.of("place", "adaptation.place", shown(command.place())));
		}
		if (item.isEmpty()) {
			errors.add(ValidationError.of("item", "adaptation.item", shown(command.item())));
		}
		if (place.isPresent() && item.isPresent()
				&& !new RoutingPolicy(this.chart).applies(item.get().appliesTo(), place.get())) {
			errors.add(ValidationError.of("item", "adaptation.not-offered", item.get().code(), item.get().name(),
					place.get().name()));
		}
		reason(command, errors);
		item.ifPresent((one) -> FlowAdaptation.of(one, command.changes())
			.broken()
			.forEach((broken) -> errors.add(error(broken))));
		return errors;
	}

	/** A draft of a command without errors. */
	static Adaptation draft(AdaptFlow command, UUID id, int revision, PlaceCode place, Item item, String version,
			UUID writer) {
		return new Adaptation(id, revision, AdaptationState.DRAFT, false, place, item.lineage(),
				Objects.requireNonNull(command.reason()), Objects.requireNonNull(command.explanation()).strip(),
				version, item.steps(), command.changes(), writer, null);
	}

	private static void reason(AdaptFlow command, List<ValidationError> errors) {
		if (command.reason() == null) {
			errors.add(ValidationError.of("reason", "adaptation.reason"));
		}
		String explanation = command.explanation();
		if (explanation == null || PlainText.isBlank(explanation)) {
			errors.add(ValidationError.of("explanation", "adaptation.explanation"));
		}
		else if (PlainText.length(explanation) > LONGEST) {
			errors.add(ValidationError.of("explanation", "adaptation.explanation-long", LONGEST));
		}
	}

	static ValidationError error(BrokenRule broken) {
		return ValidationError.of((broken.change() < 0) ? "changes" : "changes[" + broken.change() + "]",
				"adaptation." + broken.rule().code(), broken.arguments());
	}

	private static String shown(@Nullable String text) {
		return (text == null) ? "" : PlainText.start(text, 40);
	}

}
