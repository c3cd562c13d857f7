'use client';
import { useEffect } from 'react';

/** The least there is: what the framework itself costs. Tells when React has taken over. */
export default function EmptyPage() {
  useEffect(() => document.documentElement.setAttribute('data-runs', ''), []);
  return <h1>Empty</h1>;
}
