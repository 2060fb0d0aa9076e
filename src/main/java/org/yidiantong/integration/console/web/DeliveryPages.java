package org.yidiantong.integration.console.web;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.yidiantong.eventlog.EventTypes;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.Permission;
import org.yidiantong.identity.StaffPage;
import org.yidiantong.integration.webhooks.DeliveryState;
import org.yidiantong.integration.webhooks.SubscriptionManagement;
import org.yidiantong.integration.webhooks.SubscriptionTotals;
import org.yidiantong.kernel.InvalidRequest;
import org.yidiantong.kernel.PageRequest;
import org.yidiantong.kernel.PlainText;
import org.yidiantong.kernel.ValidationError;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * One subscription with the log of its deliveries, and what can be done with it: pause,
 * resume, send a test or events again, delete.
 */
@Controller
class DeliveryPages {

	private static final String ONE = SubscriptionPages.HOME + "/{id}";

	private static final String POSITION = "[0-9]{1,15}";

	private final SubscriptionManagement subscriptions;

	private final EventTypes types;

	private final Clock clock;

	DeliveryPages(SubscriptionManagement subscriptions, EventTypes types, Clock clock) {
		this.subscriptions = subscriptions;
		this.types = types;
		this.clock = clock;
	}

	@StaffPage
	@GetMapping(ONE)
	String find(@PathVariable String district, @PathVariable UUID id,
			@RequestParam(required = false) @Nullable DeliveryState state, Actor actor, PageRequest part, Model model) {
		return show(actor, id, state, part, List.of(), model);
	}

	@StaffPage
	@GetMapping(ONE + "/deliveries/{delivery}")
	String attempts(@PathVariable String district, @PathVariable UUID id, @PathVariable UUID delivery, Actor actor,
			Model model) {
		actor.require(Permission.INTEGRATION_WRITE);
		model.addAttribute("one", this.subscriptions.find(actor, id));
		model.addAttribute("delivery", this.subscriptions.delivery(actor, id, delivery));
		model.addAttribute("attempts", this.subscriptions.attempts(actor, id, delivery));
		model.addAttribute("times", new ConsoleTimes(this.clock.instant()));
		return "integration/delivery";
	}

	@StaffPage
	@PostMapping(ONE + "/deliveries/{delivery}/resend")
	String resend(@PathVariable String district, @PathVariable UUID id, @PathVariable UUID delivery, Actor actor) {
		this.subscriptions.resend(actor, id, delivery);
		return back(district, id);
	}

	@StaffPage
	@PostMapping(ONE + "/pause")
	String pause(@PathVariable String district, @PathVariable UUID id, Actor actor) {
		this.subscriptions.pause(actor, id);
		return back(district, id);
	}

	@StaffPage
	@PostMapping(ONE + "/resume")
	String resume(@PathVariable String district, @PathVariable UUID id, Actor actor) {
		this.subscriptions.resume(actor, id);
		return back(district, id);
	}

	@StaffPage
	@PostMapping(ONE + "/test")
	String test(@PathVariable String district, @PathVariable UUID id, @RequestParam(defaultValue = "") String type,
			Actor actor, PageRequest part, Model model, HttpServletResponse response) {
		try {
			this.subscriptions.test(actor, id, PlainText.line(type));
			return back(district, id);
		}
		catch (InvalidRequest refused) {
			response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
			return show(actor, id, null, part, refused.errors(), model);
		}
	}

	@StaffPage
	@PostMapping(ONE + "/replay")
	String replay(@PathVariable String district, @PathVariable UUID id, @RequestParam(defaultValue = "") String from,
			@RequestParam(defaultValue = "") String to, Actor actor, PageRequest part, Model model,
			HttpServletResponse response) {
		String first = from.strip();
		String last = to.strip();
		if (!first.matches(POSITION) || !last.isEmpty() && !last.matches(POSITION)) {
			response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
			return show(actor, id, null, part, List.of(ValidationError.of("from", "webhook.range")), model);
		}
		try {
			this.subscriptions.replay(actor, id, Math.max(0, Long.parseLong(first) - 1),
					last.isEmpty() ? null : Long.valueOf(last));
			return back(district, id);
		}
		catch (InvalidRequest refused) {
			response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
			return show(actor, id, null, part, refused.errors(), model);
		}
	}

	@StaffPage
	@PostMapping(ONE + "/delete")
	String delete(@PathVariable String district, @PathVariable UUID id, Actor actor) {
		this.subscriptions.delete(actor, id);
		return "redirect:/" + district + "/staff/integration/subscriptions";
	}

	private String show(Actor actor, UUID id, @Nullable DeliveryState state, PageRequest part,
			List<ValidationError> errors, Model model) {
		model.addAttribute("totals", this.subscriptions.totals(actor).getOrDefault(id, SubscriptionTotals.NONE));
		model.addAttribute("one", this.subscriptions.find(actor, id));
		model.addAttribute("page", this.subscriptions.deliveries(actor, id, state, part));
		model.addAttribute("state", state);
		model.addAttribute("states", DeliveryState.values());
		model.addAttribute("types", this.types.names());
		model.addAttribute("errors", errors);
		model.addAttribute("times", new ConsoleTimes(this.clock.instant()));
		return "integration/subscription";
	}

	private static String back(String district, UUID id) {
		return "redirect:/" + district + "/staff/integration/subscriptions/" + id;
	}

}
