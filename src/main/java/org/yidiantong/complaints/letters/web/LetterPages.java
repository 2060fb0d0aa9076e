package org.yidiantong.complaints.letters.web;

import org.yidiantong.complaints.events.ComplaintId;
import org.yidiantong.complaints.letters.LetterManagement;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.StaffPage;
import org.yidiantong.tenancy.District;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Downloads of supervision letters from the page of a complaint.
 */
@Controller
@RequestMapping("/{district:[0-9]{6}}/staff/cases/{id}/letters/{letter}")
class LetterPages {

	private final LetterManagement letters;

	LetterPages(LetterManagement letters) {
		this.letters = letters;
	}

	@StaffPage
	@GetMapping("/document")
	ResponseEntity<byte[]> document(@PathVariable("district") String code, Actor actor,
			@RequestAttribute(name = "org.yidiantong.tenancy.District") District district, @PathVariable ComplaintId id,
			@PathVariable String letter) {
		return LetterFile.document(district, letter, this.letters.document(district, actor, id, letter));
	}

	@StaffPage
	@GetMapping("/page")
	ResponseEntity<byte[]> page(@PathVariable("district") String code, Actor actor,
			@RequestAttribute(name = "org.yidiantong.tenancy.District") District district, @PathVariable ComplaintId id,
			@PathVariable String letter) {
		return LetterFile.page(district, letter, this.letters.page(district, actor, id, letter));
	}

}
