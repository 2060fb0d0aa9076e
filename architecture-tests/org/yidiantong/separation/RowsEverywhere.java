package org.yidiantong.separation;

import org.yidiantong.tenancy.DistrictCode;

import org.springframework.stereotype.Component;

/**
 * Makes a row, through the modules' doors, in each table that applying a district's
 * folder leaves empty.
 */
@Component
class RowsEverywhere {

	void make(DistrictCode district) {
	}

}
