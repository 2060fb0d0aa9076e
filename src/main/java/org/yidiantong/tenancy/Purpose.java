package org.yidiantong.tenancy;

/**
 * Whether a database holds demo data or real data.
 */
enum Purpose {

	DEMO, REAL

}
