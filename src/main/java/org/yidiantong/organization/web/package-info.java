/** The places of a district as an API. */
@NullMarked
package org.yidiantong.organization.web;

import org.jspecify.annotations.NullMarked;
