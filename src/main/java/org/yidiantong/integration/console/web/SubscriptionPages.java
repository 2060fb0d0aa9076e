package org.yidiantong.integration.console.web;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;

import org.yidiantong.eventlog.EventTypes;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.ClientManagement;
import org.yidiantong.identity.ClientSummary;
import org.yidiantong.identity.Permission;
import org.yidiantong.identity.Scope;
import org.yidiantong.identity.StaffPage;
import org.yidiantong.integration.CloudEnvelope;
import org.yidiantong.integration.webhooks.ChangeSubscription;
import org.yidiantong.integration.webhooks.Subscription;
import org.yidiantong.integration.webhooks.SubscriptionManagement;
import org.yidiantong.integration.webhooks.SubscriptionTotals;
import org.yidiantong.kernel.InvalidRequest;
import org.yidiantong.kernel.PageRequest;
import org.yidiantong.kernel.ValidationError;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * The subscriptions of the district. Only the answer that creates a signing secret shows
 * it.
 */
@Controller
class SubscriptionPages {

	static final String HOME = "/{district:[0-9]{6}}/staff/integration/subscriptions";

	private static final String ONE = HOME + "/{id}";

	private final SubscriptionManagement subscriptions;

	private final ClientManagement clients;

	private final EventTypes types;

	private final Clock clock;

	SubscriptionPages(SubscriptionManagement subscriptions, ClientManagement clients, EventTypes types, Clock clock) {
		this.subscriptions = subscriptions;
		this.clients = clients;
		this.types = types;
		this.clock = clock;
	}

	@StaffPage
	@GetMapping(HOME)
	String list(@PathVariable String district, Actor actor, PageRequest part, Model model) {
		return list(actor, part, SubscriptionForm.EMPTY, List.of(), model);
	}

	@StaffPage
	@PostMapping(HOME)
	String create(@PathVariable String district, @ModelAttribute SubscriptionForm form, Actor actor, PageRequest part,
			Model model, HttpServletResponse response) {
		try {
			model.addAttribute("issued",
					this.subscriptions.createFor(actor, form.ownerText(), form.urlText(), form.typeList(), schemas()));
			return "integration/subscription-secret";
		}
		catch (InvalidRequest refused) {
			response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
			return list(actor, part, form, refused.errors(), model);
		}
	}

	@StaffPage
	@GetMapping(ONE + "/edit")
	String edit(@PathVariable String district, @PathVariable UUID id, Actor actor, Model model) {
		actor.require(Permission.INTEGRATION_WRITE);
		Subscription one = this.subscriptions.find(actor, id);
		return edit(one, SubscriptionForm.of(one), List.of(), model);
	}

	@StaffPage
	@PostMapping(ONE)
	String change(@PathVariable String district, @PathVariable UUID id, @ModelAttribute SubscriptionForm form,
			Actor actor, Model model, HttpServletResponse response) {
		try {
			this.subscriptions.change(actor, id, form.seen(),
					new ChangeSubscription(form.urlText(), form.typeList(), null));
			return "redirect:/" + district + "/staff/integration/subscriptions/" + id;
		}
		catch (InvalidRequest refused) {
			response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
			return edit(this.subscriptions.find(actor, id), form, refused.errors(), model);
		}
	}

	@StaffPage
	@PostMapping(ONE + "/rotate")
	String rotate(@PathVariable String district, @PathVariable UUID id, Actor actor, Model model) {
		model.addAttribute("issued", this.subscriptions.rotate(actor, id));
		model.addAttribute("rotated", true);
		return "integration/subscription-secret";
	}

	private String list(Actor actor, PageRequest part, SubscriptionForm form, List<ValidationError> errors,
			Model model) {
		model.addAttribute("totals", this.subscriptions.totals(actor));
		model.addAttribute("none", SubscriptionTotals.NONE);
		model.addAttribute("page", this.subscriptions.list(actor, part));
		model.addAttribute("owners",
				this.clients.list(actor, new PageRequest(PageRequest.MOST, null))
					.items()
					.stream()
					.filter((one) -> one.state() == ClientSummary.State.VALID
							&& one.scopes().contains(Scope.EVENTS_READ.text()))
					.map(ClientSummary::clientId)
					.toList());
		return form(form, errors, "integration/subscriptions", model);
	}

	private String edit(Subscription one, SubscriptionForm form, List<ValidationError> errors, Model model) {
		model.addAttribute("one", one);
		return form(form, errors, "integration/subscription-edit", model);
	}

	private String form(SubscriptionForm form, List<ValidationError> errors, String template, Model model) {
		model.addAttribute("form", form);
		model.addAttribute("errors", errors);
		model.addAttribute("types", this.types.names());
		model.addAttribute("times", new ConsoleTimes(this.clock.instant()));
		return template;
	}

	private static String schemas() {
		return ServletUriComponentsBuilder.fromCurrentContextPath().path(CloudEnvelope.SCHEMAS).toUriString();
	}

}
