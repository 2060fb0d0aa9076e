package org.yidiantong.portal.web;

import java.util.Locale;

import org.yidiantong.checklist.DisclosureDuty;
import org.yidiantong.checklist.HandlingGrade;
import org.yidiantong.checklist.Item;
import org.yidiantong.tenancy.DistrictManagement;
import org.yidiantong.tenancy.DistrictSettings.Handling;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * What the pages of an item show of it, in the reader's language.
 */
@Component
class ItemPageModel {

	private final DistrictManagement districts;

	private final LocalizedNames labels;

	ItemPageModel(DistrictManagement districts, LocalizedNames labels) {
		this.districts = districts;
		this.labels = labels;
	}

	void describe(Item item, Locale locale, Model model) {
		model.addAttribute("item", item);
		model.addAttribute("categoryName", this.labels.of(item.category(), locale));
		model.addAttribute("handlingDays", days(item.responsibility().grade()));
		model.addAttribute("basis",
				item.basis().stream().map((one) -> PolicyView.of(one, this.labels, locale)).toList());
		DisclosureDuty duty = item.disclosure();
		model.addAttribute("disclosedBy", this.labels.of("how", duty.how(), locale));
		model.addAttribute("audience", this.labels.of("audience", duty.audience(), locale));
	}

	private int days(HandlingGrade grade) {
		Handling days = this.districts.settings().limits().handlingWorkingDays();
		return switch (grade) {
			case SIMPLE -> days.simple();
			case GENERAL -> days.general();
			case COMPLEX -> days.complex();
		};
	}

}
