/**
 * The API of a district's places.
 */
@NullMarked
package org.yidiantong.organization.web;

import org.jspecify.annotations.NullMarked;
