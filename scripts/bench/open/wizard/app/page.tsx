'use client';
import { useState } from 'react';

const questions = ['First question', 'Second question'];

/** Two questions with React alone: the least that a guide made with this framework can cost. */
export default function Wizard() {
  const [answers, setAnswers] = useState<readonly FormDataEntryValue[]>([]);
  const question = questions[answers.length];
  if (question === undefined) return <h1>Done</h1>;
  return (
    <form key={question} action={(given) => setAnswers([...answers, ...given.values()])}>
      <h1>{question}</h1>
      {['Yes', 'No'].map((answer) => (
        <label key={answer}>
          <input type="radio" name="answer" value={answer} />
          {answer}
        </label>
      ))}
      <button type="submit">Continue</button>
    </form>
  );
}
