package org.yidiantong.outreach;

import org.yidiantong.tenancy.DistrictCode;

import org.springframework.beans.factory.BeanFactory;

/**
 * Counts a page view and folds it at once, for tests of other modules.
 */
public final class CountedPageView {

	private CountedPageView() {
	}

	public static void of(DistrictCode district, BeanFactory beans) {
		beans.getBean(VisitCounter.class).count(district, "a visitor", Channel.WEBSITE);
		beans.getBean(VisitFolding.class).fold();
	}

}
