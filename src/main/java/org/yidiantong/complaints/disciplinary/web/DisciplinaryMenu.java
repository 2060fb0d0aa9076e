package org.yidiantong.complaints.disciplinary.web;

import org.yidiantong.complaints.disciplinary.DisciplinaryManagement;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.Permission;
import org.yidiantong.identity.Role;
import org.yidiantong.identity.StaffBadge;
import org.yidiantong.identity.StaffMenuEntry;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The entry of the discipline office in the menu of officers, with the number of reports
 * that wait.
 */
@Configuration(proxyBeanMethods = false)
class DisciplinaryMenu {

	private static final String PATH = "/disciplinary";

	@Bean
	static StaffMenuEntry disciplinaryEntry() {
		return new StaffMenuEntry("complaints.disciplinary.menu", PATH, 8, Permission.DISCIPLINARY_READ);
	}

	@Bean
	static StaffMenuEntry.FirstPage disciplineOfficersBegin() {
		return new StaffMenuEntry.FirstPage(Role.DISCIPLINE_OFFICER, PATH);
	}

	@Bean
	static StaffBadge waitingDisciplinaryReports(DisciplinaryManagement reports) {
		return new StaffBadge() {

			@Override
			public String path() {
				return PATH;
			}

			@Override
			public int count(Actor actor) {
				return reports.count(actor);
			}

		};
	}

}
