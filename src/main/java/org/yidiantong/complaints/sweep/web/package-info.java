/**
 * Pages of officers and the API of sweeps.
 */
@NullMarked
package org.yidiantong.complaints.sweep.web;

import org.jspecify.annotations.NullMarked;
