package org.yidiantong.evaluation.web;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.yidiantong.attachments.UploadedPhotos;
import org.yidiantong.attachments.UploadedPhotos.Upload;
import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.complaints.workflow.FutureTimeConfirmation;
import org.yidiantong.complaints.workflow.FutureTimeUnconfirmed;
import org.yidiantong.evaluation.CallBackManagement;
import org.yidiantong.http.ChosenFiles;
import org.yidiantong.http.ClientAddress;
import org.yidiantong.http.RefusalStatus;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.StaffPage;
import org.yidiantong.kernel.InvalidRequest;
import org.yidiantong.kernel.PageRequest;
import org.yidiantong.kernel.ValidationError;
import org.yidiantong.organization.OrganizationManagement;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/**
 * The rectification notices of a handling unit and the form to report a rectification.
 */
@Controller
class RectificationPages {

	/** The most photos of one report; a rectification that is reopened takes more. */
	private static final int MOST_PHOTOS = 6;

	private final CallBackManagement callBacks;

	private final OrganizationManagement organization;

	private final BusinessClock clock;

	private final ErrorMessages messages;

	private final UploadedPhotos uploads;

	RectificationPages(CallBackManagement callBacks, OrganizationManagement organization, BusinessClock clock,
			ErrorMessages messages, UploadedPhotos uploads) {
		this.uploads = uploads;
		this.callBacks = callBacks;
		this.organization = organization;
		this.clock = clock;
		this.messages = messages;
	}

	@StaffPage
	@GetMapping("/{district:[0-9]{6}}/staff/rectifications")
	String list(@PathVariable String district, Actor actor, PageRequest part, Model model) {
		model.addAttribute("page", this.callBacks.notices(actor, part));
		name(model);
		return "evaluation/rectifications";
	}

	@StaffPage
	@GetMapping("/{district:[0-9]{6}}/staff/rectifications/{id}")
	String show(@PathVariable String district, @PathVariable UUID id, Actor actor, Model model) {
		return show(actor, id, List.of(), model);
	}

	@StaffPage
	@PostMapping("/{district:[0-9]{6}}/staff/rectifications/{id}")
	String report(@PathVariable String district, @PathVariable UUID id,
			@RequestParam(required = false) @Nullable String text,
			@RequestParam(required = false) @Nullable List<String> photos,
			@RequestParam(required = false) @Nullable String futureTime,
			@RequestParam(required = false) @Nullable List<MultipartFile> added, Actor actor, Model model,
			HttpServletRequest request, HttpServletResponse response) {
		this.callBacks.notice(actor, id);
		List<ValidationError> unfit = new ArrayList<>();
		List<String> tokens = this.uploads.take(uploads(added), (photos == null) ? List.of() : photos, MOST_PHOTOS,
				ClientAddress.of(request), unfit::add);
		try {
			if (!unfit.isEmpty()) {
				throw new InvalidRequest(unfit);
			}
			this.callBacks.rectified(actor, id, text, tokens, FutureTimeConfirmation.of(futureTime));
			return "redirect:/" + district + "/staff/rectifications/" + id;
		}
		catch (FutureTimeUnconfirmed unconfirmed) {
			model.addAttribute("futureTime", unconfirmed.arguments().get(0));
			model.addAttribute("input", text);
			model.addAttribute("thumbnails", this.uploads.thumbnails(tokens));
			response.setStatus(RefusalStatus.of(unconfirmed).value());
			return show(actor, id, List.of(), model);
		}
		catch (InvalidRequest invalid) {
			model.addAttribute("input", text);
			model.addAttribute("thumbnails", this.uploads.thumbnails(tokens));
			response.setStatus(422);
			return show(actor, id, invalid.errors(), model);
		}
	}

	/** Browsers send an empty part without a name if no file was chosen. */
	private static List<Upload> uploads(@Nullable List<MultipartFile> added) {
		return ChosenFiles.of(added)
			.map((file) -> new Upload(String.valueOf(file.getOriginalFilename()), file))
			.toList();
	}

	private String show(Actor actor, UUID id, List<ValidationError> errors, Model model) {
		model.addAttribute("photos", this.callBacks.photos(actor, id));
		model.addAttribute("notice", this.callBacks.notice(actor, id));
		model.addAttribute("errors", this.messages.of(errors));
		name(model);
		return "evaluation/rectification";
	}

	private void name(Model model) {
		model.addAttribute("chart", this.organization.chart());
		model.addAttribute("today", this.clock.today());
		model.addAttribute("zone", BusinessClock.ZONE);
	}

}
