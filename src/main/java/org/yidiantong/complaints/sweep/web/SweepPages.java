package org.yidiantong.complaints.sweep.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.yidiantong.attachments.UploadedPhotos;
import org.yidiantong.attachments.UploadedPhotos.Upload;
import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.checklist.ItemCode;
import org.yidiantong.complaints.events.ComplaintId;
import org.yidiantong.complaints.events.SweepId;
import org.yidiantong.complaints.sweep.SelfCheckManagement;
import org.yidiantong.complaints.sweep.SelfCheckView;
import org.yidiantong.complaints.sweep.SweepFilter;
import org.yidiantong.complaints.sweep.SweepManagement;
import org.yidiantong.complaints.sweep.SweepUnknown;
import org.yidiantong.http.ChosenFiles;
import org.yidiantong.http.ClientAddress;
import org.yidiantong.http.RefusalStatus;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.Permission;
import org.yidiantong.identity.StaffPage;
import org.yidiantong.kernel.InvalidRequest;
import org.yidiantong.kernel.PageRequest;
import org.yidiantong.kernel.Refusal;
import org.yidiantong.kernel.ValidationError;
import org.yidiantong.organization.UnitCode;
import org.yidiantong.site.RefusalTexts;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/**
 * Sweeps for officers: the desk sees what the units returned, a unit sees its own part
 * and returns what it found.
 */
@Controller
@RequestMapping("/{district:[0-9]{6}}/staff/sweeps")
class SweepPages {

	/** The most photos of one return; the next return takes more. */
	private static final int MOST_PHOTOS = 6;

	private final SweepManagement sweeps;

	private final SelfCheckManagement checks;

	private final UploadedPhotos uploads;

	private final RefusalTexts refusals;

	SweepPages(SweepManagement sweeps, SelfCheckManagement checks, UploadedPhotos uploads, RefusalTexts refusals) {
		this.sweeps = sweeps;
		this.checks = checks;
		this.uploads = uploads;
		this.refusals = refusals;
	}

	@StaffPage
	@GetMapping
	String list(@PathVariable String district, Actor actor, @RequestParam(required = false) @Nullable String item,
			@RequestParam(required = false) @Nullable ComplaintId complaint,
			@RequestParam(defaultValue = "false") boolean overdue, PageRequest page, Model model) {
		boolean unit = isUnit(actor);
		if (unit) {
			model.addAttribute("checks", this.checks.list(actor, page));
		}
		else {
			ItemCode code = ItemCode.read(item).orElse(null);
			model.addAttribute("sweeps", this.sweeps.list(actor, new SweepFilter(code, complaint, overdue), page));
			model.addAttribute("item", code);
			model.addAttribute("complaint", complaint);
			model.addAttribute("overdue", overdue);
		}
		return unit ? "complaints/self-checks" : "complaints/sweeps";
	}

	@StaffPage
	@GetMapping("/{id}")
	String show(@PathVariable String district, @PathVariable SweepId id, Actor actor, Model model) {
		UnitCode unit = actor.unit();
		if (isUnit(actor) && unit != null) {
			return own(actor, this.checks.find(actor, id, unit), SelfCheckForm.EMPTY, model);
		}
		List<SelfCheckView> parts = this.sweeps.checks(actor, id);
		Map<UnitCode, List<String>> photos = parts.stream()
			.filter((part) -> part.returnedAt() != null)
			.collect(Collectors.toMap((part) -> part.unit().code(),
					(part) -> this.checks.photos(actor, id, part.unit().code())));
		model.addAttribute("sweep", this.sweeps.find(actor, id));
		model.addAttribute("parts", parts);
		model.addAttribute("photos", photos);
		model.addAttribute("zone", BusinessClock.ZONE);
		return "complaints/sweep";
	}

	@StaffPage
	@PostMapping("/{id}")
	String report(@PathVariable String district, @PathVariable SweepId id, Actor actor,
			@ModelAttribute SelfCheckForm input, @RequestParam(required = false) @Nullable List<MultipartFile> added,
			Model model, HttpServletRequest request, HttpServletResponse response) {
		actor.require(Permission.CASES_HANDLE);
		UnitCode unit = actor.unit();
		if (unit == null) {
			throw new SweepUnknown();
		}
		SelfCheckView before = this.checks.find(actor, id, unit);
		List<ValidationError> unfit = new ArrayList<>();
		SelfCheckForm form = input.with(
				this.uploads.take(uploads(added), input.tokens(), MOST_PHOTOS, ClientAddress.of(request), unfit::add));
		try {
			if (!unfit.isEmpty()) {
				throw new InvalidRequest(unfit);
			}
			this.checks.report(actor, id, unit, form.command());
			return "redirect:/" + district + "/staff/sweeps/" + id;
		}
		catch (SweepUnknown gone) {
			throw gone;
		}
		catch (Refusal refused) {
			response.setStatus(RefusalStatus.of(refused).value());
			model.addAttribute("refused", this.refusals.of(refused));
			return own(actor, before, form, model);
		}
	}

	private String own(Actor actor, SelfCheckView check, SelfCheckForm form, Model model) {
		model.addAttribute("check", check);
		model.addAttribute("form", form);
		model.addAttribute("photos", this.checks.photos(actor, check.sweep(), check.unit().code()));
		model.addAttribute("thumbnails", this.uploads.thumbnails(form.tokens()));
		model.addAttribute("zone", BusinessClock.ZONE);
		return "complaints/self-check";
	}

	/** Whether an officer of a unit that handles complaints reads its own part. */
	private static boolean isUnit(Actor actor) {
		return actor.may(Permission.CASES_HANDLE) && actor.unit() != null;
	}

	/** Browsers send an empty part without a name if no file was chosen. */
	private static List<Upload> uploads(@Nullable List<MultipartFile> added) {
		return ChosenFiles.of(added)
			.map((file) -> new Upload(String.valueOf(file.getOriginalFilename()), file))
			.toList();
	}

}
