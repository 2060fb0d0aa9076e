package org.yidiantong.tenancy;

/**
 * What the data of a database is: made up for the demo, or real.
 */
enum Purpose {

	DEMO, REAL

}
