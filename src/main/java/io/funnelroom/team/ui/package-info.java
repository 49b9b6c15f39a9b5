/** The screens of the team: signing in, one's profile, the people. */
package io.funnelroom.team.ui;
