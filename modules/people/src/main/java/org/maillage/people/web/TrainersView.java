package org.maillage.people.web;

import java.util.List;
import org.maillage.people.app.CoTrainerRepository.CoTrainer;

/**
 * The co-trainers of a group.
 *
 * @param team whether the reader is of the course’s own team, and so may invite and end
 * @param code that was made just now; empty for none
 * @param address of the page that says what the code gives
 */
public record TrainersView(List<CoTrainer> trainers, boolean team, String code, String address) {}
