package org.yidiantong.complaints.counter.web;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.yidiantong.checklist.ChecklistManagement;
import org.yidiantong.checklist.ItemFilter;
import org.yidiantong.complaints.ForwardingManagement;
import org.yidiantong.complaints.Nature;
import org.yidiantong.complaints.origin.Channel;
import org.yidiantong.complaints.origin.EntryReceipt;
import org.yidiantong.http.RefusalStatus;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.NotPermitted;
import org.yidiantong.identity.Permission;
import org.yidiantong.identity.StaffPage;
import org.yidiantong.kernel.Refusal;
import org.yidiantong.organization.OrganizationChart;
import org.yidiantong.organization.OrganizationManagement;
import org.yidiantong.organization.Place;
import org.yidiantong.organization.PlaceCode;
import org.yidiantong.organization.Unit;
import org.yidiantong.organization.UnitCode;
import org.yidiantong.site.RefusalTexts;
import org.yidiantong.tenancy.DistrictManagement;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Where the desk enters what a person says. The answer to a form that was sent is the
 * slip, so that the tracking code is in no address; a form that is sent again shows the
 * same one.
 */
@Controller
@RequestMapping("/{district:[0-9]{6}}/staff/entry")
class EntryPages {

	private final ForwardingManagement complaints;

	private final OrganizationManagement organization;

	private final ChecklistManagement checklists;

	private final DistrictManagement districts;

	private final RefusalTexts refusals;

	EntryPages(ForwardingManagement complaints, OrganizationManagement organization, ChecklistManagement checklists,
			DistrictManagement districts, RefusalTexts refusals) {
		this.complaints = complaints;
		this.organization = organization;
		this.checklists = checklists;
		this.districts = districts;
		this.refusals = refusals;
	}

	@StaffPage
	@GetMapping
	String form(@PathVariable String district, Actor actor, Model model) {
		if (!actor.may(Permission.CASES_DISPATCH)) {
			throw new NotPermitted(Permission.CASES_DISPATCH);
		}
		return form(actor, EntryForm.empty(), model);
	}

	@StaffPage
	@PostMapping
	String enter(@PathVariable String district, Actor actor, @ModelAttribute EntryForm typed, Model model,
			HttpServletResponse response) {
		EntryForm form = typed.keyed();
		try {
			EntryReceipt receipt = this.complaints.enter(actor, form.command(), form.channel(), form.number(),
					form.isAgreed());
			return slip(form, receipt, model, response);
		}
		catch (NotPermitted refused) {
			throw refused;
		}
		catch (Refusal refused) {
			response.setStatus(RefusalStatus.of(refused).value());
			model.addAttribute("refused", this.refusals.of(refused));
			return form(actor, form, model);
		}
	}

	private String form(Actor actor, EntryForm form, Model model) {
		OrganizationChart chart = this.organization.chart();
		PlaceCode own = own(actor, chart);
		model.addAttribute("form", form);
		model.addAttribute("channels", Arrays.stream(Channel.values()).filter(Channel::isForwarded).toList());
		model.addAttribute("natures", Nature.values());
		model.addAttribute("townships", townships(chart, own));
		model.addAttribute("chart", chart);
		model.addAttribute("items", this.checklists.items(ItemFilter.ALL));
		return "complaints/entry";
	}

	/** The officer's own township first. */
	private static List<Place> townships(OrganizationChart chart, @Nullable PlaceCode own) {
		return chart.townships()
			.stream()
			.sorted((one, other) -> Boolean.compare(other.code().equals(own), one.code().equals(own)))
			.toList();
	}

	private static @Nullable PlaceCode own(Actor actor, OrganizationChart chart) {
		UnitCode unit = actor.unit();
		return (unit == null) ? null : chart.unit(unit).map(Unit::place).orElse(null);
	}

	private String slip(EntryForm form, EntryReceipt receipt, Model model, HttpServletResponse response) {
		response.setHeader("Cache-Control", "no-store");
		model.addAttribute("receipt", receipt);
		model.addAttribute("channel", form.channel());
		model.addAttribute("placeName",
				PlaceCode.read(form.place()).map(this.organization.chart()::placeName).orElse(""));
		model.addAttribute("itemName",
				this.checklists.items(ItemFilter.ALL)
					.stream()
					.filter((one) -> one.code().value().equals(form.item()))
					.map((one) -> one.name())
					.findFirst()
					.orElse(null));
		model.addAttribute("phone", Objects.requireNonNullElse(this.districts.settings().contact().phone(), "12345"));
		return "complaints/entry-slip";
	}

}
