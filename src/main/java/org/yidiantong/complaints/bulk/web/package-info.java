/**
 * Pages of officers and the API of dispatching several complaints at once.
 */
@NullMarked
package org.yidiantong.complaints.bulk.web;

import org.jspecify.annotations.NullMarked;
