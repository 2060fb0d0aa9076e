package org.yidiantong.integration.console.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.ClientManagement;
import org.yidiantong.identity.GrantClient;
import org.yidiantong.identity.Permission;
import org.yidiantong.identity.Scope;
import org.yidiantong.identity.StaffMenuEntry;
import org.yidiantong.identity.StaffPage;
import org.yidiantong.identity.ClientSummary;
import org.yidiantong.integration.usage.UsageManagement;
import org.yidiantong.kernel.InvalidRequest;
import org.yidiantong.kernel.Page;
import org.yidiantong.kernel.PageRequest;
import org.yidiantong.kernel.ValidationError;

import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * The API clients of the district. Only the answer that creates a secret shows it.
 */
@Controller
class ClientPages {

	private static final String HOME = "/{district:[0-9]{6}}/staff/integration";

	private static final String CLIENT = HOME + "/clients/{client}";

	private static final List<Integer> OVERLAPS = List.of(0, 24, 7 * 24, 30 * 24);

	private final ClientManagement clients;

	private final UsageManagement usage;

	private final Clock clock;

	ClientPages(ClientManagement clients, UsageManagement usage, Clock clock) {
		this.clients = clients;
		this.usage = usage;
		this.clock = clock;
	}

	@Bean
	static StaffMenuEntry integrationEntry() {
		return new StaffMenuEntry("integration.menu", "/integration", 75, Permission.INTEGRATION_WRITE);
	}

	@StaffPage
	@GetMapping(HOME)
	String list(@PathVariable String district, Actor actor, PageRequest part, Model model) {
		Page<ClientSummary> page = this.clients.list(actor, part);
		model.addAttribute("page", page);
		model.addAttribute("usage",
				this.usage.recent(actor, page.items().stream().map(ClientSummary::clientId).toList()));
		model.addAttribute("days", UsageManagement.RECENT_DAYS);
		return show("clients", model);
	}

	@StaffPage
	@GetMapping(HOME + "/clients")
	String blank(@PathVariable String district, Actor actor, Model model) {
		actor.require(Permission.INTEGRATION_WRITE);
		LocalDate inAYear = LocalDate.ofInstant(this.clock.instant(), ConsoleTimes.ZONE).plusYears(1);
		return form(null, new ClientForm("", List.of(Scope.EVENTS_READ.text()), inAYear.toString()), List.of(), model);
	}

	@StaffPage
	@PostMapping(HOME + "/clients")
	String create(@PathVariable String district, @ModelAttribute ClientForm form, Actor actor, Model model,
			HttpServletResponse response) {
		try {
			model.addAttribute("issued", this.clients.create(actor, form.grant()));
			return show("client-secret", model);
		}
		catch (InvalidRequest refused) {
			response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
			return form(null, form, refused.errors(), model);
		}
	}

	@StaffPage
	@GetMapping(CLIENT)
	String find(@PathVariable String district, @PathVariable String client, Actor actor, Model model) {
		ClientSummary found = this.clients.find(actor, client);
		model.addAttribute("usage", this.usage.of(actor, client));
		model.addAttribute("days", UsageManagement.DAYS);
		return form(found, ClientForm.of(found), List.of(), model);
	}

	@StaffPage
	@PostMapping(CLIENT)
	String change(@PathVariable String district, @PathVariable String client, @ModelAttribute ClientForm form,
			Actor actor, Model model, HttpServletResponse response) {
		try {
			this.clients.change(actor, client, form.grant());
			return "redirect:/" + district + "/staff/integration";
		}
		catch (InvalidRequest refused) {
			response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
			return form(this.clients.find(actor, client), form, refused.errors(), model);
		}
	}

	@StaffPage
	@PostMapping(CLIENT + "/rotate")
	String rotate(@PathVariable String district, @PathVariable String client,
			@RequestParam(defaultValue = "24") int overlap, Actor actor, Model model) {
		model.addAttribute("issued", this.clients.rotate(actor, client, overlap));
		model.addAttribute("overlap", overlap);
		return show("client-secret", model);
	}

	@StaffPage
	@PostMapping(CLIENT + "/revoke")
	String revoke(@PathVariable String district, @PathVariable String client, Actor actor) {
		this.clients.revoke(actor, client);
		return "redirect:/" + district + "/staff/integration";
	}

	private String form(@Nullable ClientSummary client, ClientForm form, List<ValidationError> errors, Model model) {
		model.addAttribute("client", client);
		model.addAttribute("form", form);
		model.addAttribute("errors", errors);
		model.addAttribute("scopes",
				Arrays.stream(Scope.values())
					.filter((scope) -> scope.isOffered() || client != null && client.scopes().contains(scope.text()))
					.toList());
		model.addAttribute("overlaps", OVERLAPS);
		return show("client", model);
	}

	private String show(String template, Model model) {
		model.addAttribute("times", new ConsoleTimes(this.clock.instant()));
		model.addAttribute("origin", ServletUriComponentsBuilder.fromCurrentContextPath().toUriString());
		return "integration/" + template;
	}

}
